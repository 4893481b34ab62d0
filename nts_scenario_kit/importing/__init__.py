"""From Word back to the scenario: our own files value by value, other people's by recognising their outline."""
