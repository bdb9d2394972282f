"""Minutes and a house style to a neutral document, and documents to formats. Pure."""
