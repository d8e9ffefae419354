"""The web page of the queue: FastAPI, Jinja templates, and htmx where JavaScript is on."""
