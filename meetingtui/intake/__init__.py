"""Taking in: agendas, people and officers' reports read from files as proposals; never writes."""
