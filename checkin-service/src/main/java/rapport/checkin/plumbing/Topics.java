package rapport.checkin.plumbing;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.starter.kafka.TopicDeclarations;

/** The topics this service writes and reads. */
@Configuration(proxyBeanMethods = false)
public class Topics {

	public static final String EVENTS = "rapport.events.v1";

	public static final String ATTENDEES = "rapport.attendees.v1";

	public static final String CHECK_INS = "rapport.check-ins.v1";

	public static final String KIOSKS = "rapport.kiosks.v1";

	public static final String AUDIT = "rapport.audit.v1";

	public static final String PRINTERS = "rapport.printers.v1";

	public static final String INTRODUCTIONS = "rapport.introductions.v1";

	public static final String REPLIES = "rapport.replies.v1";

	public static final String DELIVERIES = "rapport.deliveries.v1";

	public static final String PROFILES = "rapport.profiles.v1";

	@Bean
	TopicDeclarations topicDeclarations() {
		return new TopicDeclarations(List.of(EVENTS, ATTENDEES, CHECK_INS, KIOSKS, AUDIT, PRINTERS),
				List.of(INTRODUCTIONS, REPLIES, DELIVERIES, PROFILES));
	}

}
