"""How a request travels. The only package of the overlays that imports httpx."""
