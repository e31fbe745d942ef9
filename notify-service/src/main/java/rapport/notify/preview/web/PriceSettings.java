package rapport.notify.preview.web;

import java.math.BigDecimal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What the provider takes for text messages.
 *
 * @param segment the price of one segment; 0 if it is not known
 * @param currency three letters of ISO 4217
 */
@Validated
@ConfigurationProperties("rapport.sms.price")
record PriceSettings(
		@NotNull @PositiveOrZero(message = "must be 0 or more") @DecimalMax(value = "100",
				message = "must be at most 100") BigDecimal segment,
		@NotNull @Pattern(regexp = "[A-Z]{3}",
				message = "must be three capital letters, such as EUR") String currency) {

	boolean known() {
		return this.segment.signum() > 0;
	}

}
