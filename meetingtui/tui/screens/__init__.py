"""The screens: library, table, follow, register. Thin: they show `Minutes` and pass keys on."""
