-- Answers 1 if what an event's keys say of each other agrees, as far as their sizes tell; 0 where one of them is gone.
local attendees, revisions, words, created, index, stays, present, seen, scans, byAttendee = unpack(KEYS)
local known = redis.call('HLEN', attendees)
local inside = redis.call('ZCARD', present)
local sound = redis.call('HLEN', revisions) == known
  and redis.call('HLEN', words) == known
  and redis.call('ZCARD', created) == known
  and redis.call('EXISTS', index) == redis.call('EXISTS', attendees)
  and redis.call('HLEN', stays) >= inside
  and redis.call('SCARD', seen) >= inside
  and redis.call('EXISTS', scans) == redis.call('EXISTS', byAttendee)
return sound and 1 or 0
