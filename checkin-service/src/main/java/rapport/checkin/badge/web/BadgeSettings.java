package rapport.checkin.badge.web;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where printers may be; the YAML explains each.
 *
 * @param lowestPort from 1
 * @param highestPort at most 65535, and not below the lowest
 */
@Validated
@ConfigurationProperties("rapport.badge")
record BadgeSettings(
		@NotNull List<@Pattern(regexp = "[^\\s/@:]*|(?=.*:.*:)[0-9A-Fa-f:.]{2,45}",
				message = "must be hosts' names or addresses, without ports") String> allowedHosts,
		@Min(1) @Max(65_535) int lowestPort, @Min(1) @Max(65_535) int highestPort) {

	BadgeSettings {
		if (lowestPort > highestPort) {
			throw new IllegalArgumentException(
					"rapport.badge.lowest-port must not be above rapport.badge.highest-port");
		}
	}

}
