package rapport.checkin.audit.messaging;

import java.util.List;

import org.springframework.stereotype.Component;
import rapport.checkin.audit.Audit;
import rapport.checkin.audit.Audit.AuditEntry;
import rapport.checkin.plumbing.Recorder;
import rapport.checkin.plumbing.Topics;

/** Keeps the audit on Kafka. */
@Component
class KafkaAudit implements Audit {

	private final Recorder recorder;

	KafkaAudit(Recorder recorder) {
		this.recorder = recorder;
	}

	@Override
	public void record(AuditEntry entry) {
		var event = entry.event().value();
		this.recorder.await(List.of(this.recorder.send(Topics.AUDIT, event, event + "/" + entry.auditId(),
				AuditMessage.of(entry), AuditMessage.TYPE, event + "-" + entry.auditId(), entry.at())),
				Recorder.AT_THE_DOOR);
	}

}
