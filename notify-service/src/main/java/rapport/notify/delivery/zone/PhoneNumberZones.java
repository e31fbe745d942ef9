package rapport.notify.delivery.zone;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberToTimeZonesMapper;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import rapport.notify.delivery.NumberZones;

/** Knows where numbers are by their prefixes. */
@Component
class PhoneNumberZones implements NumberZones {

	private static final Logger logger = LoggerFactory.getLogger(PhoneNumberZones.class);

	private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

	private final PhoneNumberToTimeZonesMapper zones = PhoneNumberToTimeZonesMapper.getInstance();

	@Override
	public List<ZoneId> of(String number) {
		var found = new ArrayList<ZoneId>();
		try {
			for (var name : this.zones.getTimeZonesForNumber(this.numbers.parse(number, null))) {
				if (!PhoneNumberToTimeZonesMapper.getUnknownTimeZone().equals(name)) {
					found.add(ZoneId.of(name));
				}
			}
		}
		catch (NumberParseException | DateTimeException ex) {
			logger.debug("Where a number is nobody knows: {}", ex.getClass().getSimpleName());
		}
		return found;
	}

}
