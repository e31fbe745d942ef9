package rapport.notify.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Recipient;

/** A ledger in memory, for tests of what stands on it. */
public final class MemoryLedger implements Ledger {

	private final Map<MessageId, Entry> entries = new LinkedHashMap<>();

	private final Map<Recipient, Stop> wishes = new HashMap<>();

	private final Map<String, MessageId> providerIds = new HashMap<>();

	private final Map<String, Report> early = new HashMap<>();

	/** All changes that an outbox would tell, in order. */
	public final List<Send> told = new ArrayList<>();

	private int references;

	private record Stop(boolean stopped, long sequence, Instant hold) {
	}

	private static final class Entry {

		private Send send;

		private Instant due;

		private final Map<String, Report> reports = new HashMap<>();

		Entry(Send send, Instant due) {
			this.send = send;
			this.due = due;
		}

	}

	@Override
	public synchronized boolean plan(Send send, Instant notBefore, @Nullable MessageId unless) {
		return (unless == null || !this.entries.containsKey(unless))
				&& this.entries.putIfAbsent(send.id(), new Entry(send, notBefore)) == null;
	}

	/** Returns what is planned, in the order in which it was entered. */
	public synchronized List<Send> planned() {
		return this.entries.values()
			.stream()
			.map((it) -> it.send)
			.filter((it) -> it.state() == SendState.PLANNED)
			.toList();
	}

	@Override
	public synchronized List<MessageId> take(Channel channel, Instant now, int limit, Instant until) {
		var taken = this.entries.values()
			.stream()
			.filter((it) -> it.send.state() == SendState.PLANNED && it.send.channel() == channel
					&& !it.due.isAfter(now))
			.limit(limit)
			.toList();
		taken.forEach((it) -> it.due = until);
		return taken.stream().map((it) -> it.send.id()).toList();
	}

	@Override
	public synchronized Optional<Send> find(MessageId id) {
		return Optional.ofNullable(this.entries.get(id)).map((it) -> it.send);
	}

	/** When a planned message may be taken. */
	public synchronized Optional<Instant> due(MessageId id) {
		return Optional.ofNullable(this.entries.get(id)).map((it) -> it.due);
	}

	@Override
	public synchronized Claim claim(Send send, Recipient to, int parts, Instant now) {
		var entry = this.entries.get(send.id());
		if (entry == null || entry.send.state() != SendState.PLANNED) {
			return new Claim.Taken();
		}
		var stop = this.wishes.getOrDefault(to, new Stop(false, 0, Instant.MIN));
		boolean direct = send.kind() == Kind.STOPPED || send.kind() == Kind.STARTED || send.kind() == Kind.HELP
				|| send.kind() == Kind.NOTED || send.kind() == Kind.ANSWER;
		if (send.kind() == Kind.STOPPED && this.entries.values().stream().anyMatch((it) -> sendingTo(it, to))) {
			return new Claim.Busy();
		}
		if (stop.stopped() && send.kind() != Kind.STOPPED) {
			return new Claim.Stopped(come(entry, SendState.WITHDRAWN, "stopped", now, true));
		}
		if (!direct && stop.hold().isAfter(now)) {
			return new Claim.Busy();
		}
		var before = entry.send;
		entry.send = new Send(before.id(), before.to(), before.introductionId(), before.attempt(), before.kind(),
				before.channel(), before.state(), before.at(), parts, before.reason(),
				new Trace(before.trace().sequence(), to, this.references++ % 65536, List.of()));
		return new Claim.Granted(come(entry, SendState.SENDING, entry.send.reason(), now, false));
	}

	private static boolean sendingTo(Entry entry, Recipient to) {
		return entry.send.state() == SendState.SENDING && to.equals(entry.send.trace().recipient());
	}

	@Override
	public synchronized boolean holds(Send granted) {
		return find(granted.id()).filter(granted::equals).isPresent();
	}

	@Override
	public synchronized void postpone(MessageId id, Instant notBefore) {
		planned(id).ifPresent((it) -> it.due = notBefore);
	}

	@Override
	public synchronized void release(MessageId id, Recipient to, Instant notBefore) {
		Optional.ofNullable(this.entries.get(id))
			.filter((it) -> it.send.state() == SendState.SENDING)
			.ifPresent((it) -> {
				it.send = with(it.send, SendState.PLANNED, it.send.reason(), it.send.at(), it.send.trace());
				it.due = notBefore;
			});
	}

	@Override
	public synchronized void hurry(MessageId id, Instant now) {
		planned(id).filter((it) -> it.due.isAfter(now)).ifPresent((it) -> it.due = now);
	}

	@Override
	public synchronized void reroute(MessageId planned, Send instead, Instant now) {
		if (planned(planned).isPresent()) {
			this.entries.remove(planned);
			plan(instead, now, null);
		}
	}

	@Override
	public synchronized void drop(MessageId id) {
		planned(id).ifPresent((_) -> this.entries.remove(id));
	}

	@Override
	public synchronized Optional<Send> settle(MessageId id, SendState state, @Nullable String reason, Instant now) {
		var entry = this.entries.get(id);
		if (entry == null || !state.from().contains(entry.send.state())) {
			return Optional.empty();
		}
		var known = (state == SendState.UNKNOWN) ? reported(entry, now) : null;
		return Optional.of((known != null) ? known : come(entry, state, reason, now, true));
	}

	@Override
	public synchronized Optional<Send> submitted(MessageId id, List<String> ids, Instant now) {
		var entry = this.entries.get(id);
		if (entry == null || !SendState.SUBMITTED.from().contains(entry.send.state())) {
			return Optional.empty();
		}
		for (var providerId : ids) {
			this.providerIds.put(providerId, id);
			Optional.ofNullable(this.early.remove(providerId)).ifPresent((it) -> entry.reports.put(providerId, it));
		}
		var trace = entry.send.trace();
		entry.send = with(entry.send, entry.send.state(), entry.send.reason(), entry.send.at(),
				new Trace(trace.sequence(), trace.recipient(), trace.reference(), ids));
		var taken = come(entry, SendState.SUBMITTED, null, now, true);
		var known = reported(entry, now);
		return Optional.of((known != null) ? known : taken);
	}

	@Override
	public synchronized Optional<Send> report(Report report, Instant now) {
		var id = this.providerIds.get(report.providerId());
		if (id == null) {
			this.early.put(report.providerId(), report);
			id = this.entries.values()
				.stream()
				.filter((it) -> it.send.trace().reference() == report.reference()
						&& report.recipient().equals(it.send.trace().recipient()))
				.map((it) -> it.send.id())
				.findFirst()
				.orElse(null);
		}
		var entry = (id != null) ? this.entries.get(id) : null;
		if (entry == null) {
			return Optional.empty();
		}
		var state = entry.send.state();
		boolean late = (state == SendState.FAILED || state == SendState.EXPIRED)
				&& report.state() == SendState.DELIVERED
				&& !(entry.reports.isEmpty() && entry.send.trace().providerIds().isEmpty());
		if (state != SendState.SENDING && state != SendState.SUBMITTED && state != SendState.UNKNOWN && !late) {
			return Optional.empty();
		}
		entry.reports.merge(report.providerId(), report, (a, b) -> (a.state() == SendState.DELIVERED) ? a : b);
		boolean bad = entry.reports.values().stream().anyMatch((it) -> it.state() != SendState.DELIVERED);
		return (state == SendState.SENDING || (late && bad)) ? Optional.empty()
				: Optional.ofNullable(reported(entry, now));
	}

	@Override
	public synchronized boolean knows(Report report) {
		return this.providerIds.containsKey(report.providerId()) || this.entries.values()
			.stream()
			.anyMatch((it) -> it.send.trace().recipient() != null && it.send.trace().reference() == report.reference());
	}

	@Override
	public synchronized List<Send> lost(Instant before, Instant now) {
		return this.entries.values()
			.stream()
			.filter((it) -> it.send.state() == SendState.SENDING && it.send.at().isBefore(before))
			.toList()
			.stream()
			.flatMap((it) -> settle(it.send.id(), SendState.UNKNOWN, "interrupted", now).stream())
			.toList();
	}

	@Override
	public synchronized List<Asked> asked(Recipient recipient, Collection<AttendeeRef> attendees) {
		return this.entries.values()
			.stream()
			.map((it) -> it.send)
			.filter((it) -> recipient.equals(it.trace().recipient())
					&& (it.kind() == Kind.INTRODUCTION || it.kind() == Kind.FOLLOWUP || it.kind() == Kind.PROFILE)
					&& it.state() != SendState.PLANNED)
			.map((it) -> new Asked(it.to(), (it.introductionId() != null) ? it.introductionId() : "", it.kind(),
					it.channel(), it.at()))
			.sorted(Comparator.comparing(Asked::at).reversed())
			.toList();
	}

	@Override
	public synchronized long waiting(Channel channel) {
		return this.entries.values()
			.stream()
			.filter((it) -> it.send.state() == SendState.PLANNED && it.send.channel() == channel)
			.count();
	}

	@Override
	public synchronized void honour(Recipient recipient, boolean stopped, long sequence, Instant now) {
		this.wishes.merge(recipient, new Stop(stopped, sequence, stopped ? Instant.MIN : now.plus(SECOND_THOUGHT)),
				(a, b) -> (a.sequence() >= b.sequence()) ? a : b);
	}

	private Optional<Entry> planned(MessageId id) {
		return Optional.ofNullable(this.entries.get(id)).filter((it) -> it.send.state() == SendState.PLANNED);
	}

	private @Nullable Send reported(Entry entry, Instant now) {
		var bad = entry.reports.values().stream().filter((it) -> it.state() != SendState.DELIVERED).findFirst();
		if (bad.isPresent()) {
			return come(entry, bad.get().state(), bad.get().reason(), now, true);
		}
		long ids = entry.send.trace().providerIds().stream().distinct().count();
		long awaited = (ids > 0) ? ids : entry.send.parts();
		return (awaited > 0 && entry.reports.size() >= awaited) ? come(entry, SendState.DELIVERED, null, now, true)
				: null;
	}

	private Send come(Entry entry, SendState state, @Nullable String reason, Instant now, boolean tell) {
		var trace = entry.send.trace();
		var next = new Trace(Math.max(trace.sequence() + 1, now.toEpochMilli() * 100), trace.recipient(),
				trace.reference(), trace.providerIds());
		entry.send = with(entry.send, state, reason, now, next);
		if (tell) {
			this.told.add(entry.send);
		}
		return entry.send;
	}

	private static Send with(Send send, SendState state, @Nullable String reason, Instant at, Trace trace) {
		return new Send(send.id(), send.to(), send.introductionId(), send.attempt(), send.kind(), send.channel(), state,
				at, send.parts(), reason, trace);
	}

}
