package rapport.notify.sms.smpp;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the provider is.
 *
 * @param country two letters of ISO 3166, or empty if it is not known
 */
@ConfigurationProperties("rapport.sms")
record CountrySettings(@DefaultValue("") String country) {

	CountrySettings {
		if (!country.isEmpty() && !PhoneNumberUtil.getInstance().getSupportedRegions().contains(country)) {
			throw new IllegalArgumentException(
					"rapport.sms.country must be two capital letters of a country, such as DE, or empty");
		}
	}

}
