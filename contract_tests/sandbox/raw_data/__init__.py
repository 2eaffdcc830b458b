"""Raw data: what was stored is listed, counted, changed and given back."""
