"""Passes over Relax modules that know no target."""
