package rapport.checkin.door.redis;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.attendee.AttendeeText;
import rapport.checkin.door.Attendance;
import rapport.checkin.door.CheckInCodec;
import rapport.checkin.door.Outbox;
import rapport.checkin.door.PracticeDoor;
import rapport.checkin.door.RecordedDoor;
import rapport.checkin.door.ScanHistory;
import rapport.checkin.door.StayText;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Leftovers;
import rapport.checkin.plumbing.Slots;
import rapport.starter.lifecycle.SupervisedLoop;
import rapport.starter.lifecycle.WarmUp;
import rapport.starter.redis.WorkingCopy;

/** Keeps the door's scans, stays and outbox in Redis. */
@Configuration(proxyBeanMethods = false)
class RedisDoorConfiguration {

	@Bean
	QueuedEvents queuedEvents(StringRedisTemplate redis) {
		return new QueuedEvents(redis);
	}

	@Bean
	RecordedScans recordedScans(StringRedisTemplate redis, RecordedDoor door, WorkingCopy copy) {
		return new RecordedScans(redis, door, copy::isWhole);
	}

	@Bean
	SupervisedLoop recordedScansLoop(RecordedScans recorded, ApplicationEventPublisher events) {
		return new SupervisedLoop("outbox-removal", recorded::takeOff, RecordedScans.EVERY, Duration.ofSeconds(1),
				events);
	}

	@Bean
	RedisDoorStore redisDoorStore(StringRedisTemplate redis, CheckInCodec codec, AttendeeText attendees,
			QueuedEvents queued, Slots slots) {
		return new RedisDoorStore(redis, codec, attendees, queued, slots);
	}

	@Bean
	WarmUp doorWarmUp(RedisDoorStore redisDoorStore, Clock clock) {
		var nowhere = new EventId("warm-up-" + UUID.randomUUID());
		return new WarmUp(() -> redisDoorStore.rehearse(nowhere, clock.instant()));
	}

	@Bean
	PracticeDoor redisPracticeDoor(StringRedisTemplate redis, CheckInCodec codec) {
		return new RedisPracticeDoor(redis, codec);
	}

	@Bean
	Outbox redisOutbox(StringRedisTemplate redis, CheckInCodec codec, QueuedEvents queued, RecordedScans recorded) {
		return new RedisOutbox(redis, codec, queued, recorded);
	}

	@Bean
	StayText storedStays() {
		return StoredStay::read;
	}

	@Bean
	Attendance redisAttendance(StringRedisTemplate redis) {
		return new RedisAttendance(redis);
	}

	@Bean
	RecordedDoor redisRecordedDoor(StringRedisTemplate redis, CheckInCodec codec) {
		return new RedisRecordedDoor(redis, codec);
	}

	@Bean
	Leftovers doorLeftovers(StringRedisTemplate redis, CheckInCodec codec, RecordedDoor redisRecordedDoor) {
		return new DoorLeftovers(redis, codec, redisRecordedDoor);
	}

	@Bean
	ScanHistory redisScanHistory(StringRedisTemplate redis, CheckInCodec codec) {
		return new RedisScanHistory(redis, codec);
	}

}
