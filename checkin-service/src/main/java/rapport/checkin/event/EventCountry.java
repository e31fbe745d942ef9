package rapport.checkin.event;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

import com.ibm.icu.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** In which country an event is, by ISO 3166-1 alpha-2. */
public final class EventCountry {

	private static final Set<String> ALL = Set.of(Locale.getISOCountries());

	private EventCountry() {
	}

	/** Returns the country of a time zone; none for one of no country, such as UTC. */
	public static @Nullable String of(ZoneId zone) {
		try {
			var region = TimeZone.getRegion(zone.getId());
			return ALL.contains(region) ? region : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	/**
	 * Returns a country's code in capitals.
	 * @throws InvalidEventException if there is no such country
	 */
	public static String checked(String country) {
		var code = country.strip().toUpperCase(Locale.ROOT);
		if (!ALL.contains(code)) {
			throw new InvalidEventException("country must be two letters, such as PT or US");
		}
		return code;
	}

}
