package rapport.system;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Two walk-ins who can help each other, and others who fit neither. */
final class People {

	private People() {
	}

	static Map<String, Object> ana(String phone) {
		return walkIn("Ana", "Northwind", phone, List.of("Kubernetes"), List.of("Rust"));
	}

	static Map<String, Object> ben(String phone) {
		return walkIn("Ben", "Juniper", phone, List.of("Rust"), List.of("Kubernetes"));
	}

	static Map<String, Object> cai(String phone) {
		return walkIn("Cai", "Kestrel", phone, List.of("Pottery"), List.of("Sailing"));
	}

	static Map<String, Object> dora(String phone) {
		return walkIn("Dora", "Larkspur", phone, List.of("Sailing"), List.of("Pottery"));
	}

	private static Map<String, Object> walkIn(String name, String company, String phone, List<String> offers,
			List<String> asks) {
		return Map.of("ticket", name.toUpperCase(Locale.ROOT), "name", name + " Example", "company", company, "offers",
				offers, "asks", asks, "languages", List.of("en"), "phone", phone, "introduce", true, "pace", "eager");
	}

}
