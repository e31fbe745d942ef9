// A classic script, as the library is one.
window.SwaggerUIBundle({ url: "/openapi.yaml", dom_id: "#api", docExpansion: "list", defaultModelsExpandDepth: 0,
	validatorUrl: null });
