package rapport.local.launch;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PartTest {

	@ParameterizedTest
	@CsvSource({ "KAFKA, SPRING_CLOUD_STREAM_KAFKA_BINDER_BROKERS, broker:9092",
			"REDIS, SPRING_DATA_REDIS_URL, redis://cache:6379", "MQTT, RAPPORT_BADGES_MQTT_URL, tcp://badges:1883",
			"SMSC, RAPPORT_SMS_SMPP_HOST, gateway", "SMSC, RAPPORT_SMS_SMPP_PORT, 2776",
			"SMSC, RAPPORT_SMS_TRANSPORT, none", "PHONES, RAPPORT_SMS_TRANSPORT, twilio" })
	void whatASettingPointsAtIsOutside(Part part, String setting, String value) {
		assertThat(part.outside(Map.of(setting, value))).isTrue();
		assertThat(part.outside(Map.of())).isFalse();
		assertThat(part.outside(Map.of(setting, " "))).isFalse();
	}

	@Test
	void theTransportOfTheSmscHereLeavesItHere() {
		assertThat(Part.SMSC.outside(Map.of("RAPPORT_SMS_TRANSPORT", "smpp"))).isFalse();
		assertThat(Part.CHECKIN.outside(Map.of("RAPPORT_SMS_TRANSPORT", "none"))).isFalse();
	}

}
