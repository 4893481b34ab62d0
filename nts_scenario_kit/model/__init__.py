"""Models of the inputs: scenario, issuance, citations, variant, project.

Plain classes, which take what is right. Pydantic is loaded only when something is wrong, to explain it (`.judging`).
"""
