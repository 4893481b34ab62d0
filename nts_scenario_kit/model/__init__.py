"""Pydantic models of the inputs: scenario, issuance, citations, variant."""
