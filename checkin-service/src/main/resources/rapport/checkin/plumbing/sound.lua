-- Answers 1 if what an event's keys say of each other agrees, as far as their sizes tell; 0 where one of them is gone.
local attendees, revisions, words, created, changed, roster, index, stays, present, seen, scans, byAttendee, conflicts,
  settled, disputed, kiosks, kioskIds, introductions, newest, introduced, figures = unpack(KEYS)
local known = redis.call('HLEN', attendees)
local inside = redis.call('ZCARD', present)
local ever = redis.call('ZCARD', conflicts) + redis.call('ZCARD', settled)
local introducing = redis.call('EXISTS', introductions)
local sound = redis.call('HLEN', revisions) == known
  and redis.call('HLEN', words) == known
  and redis.call('ZCARD', created) == known
  and redis.call('ZCARD', changed) >= known
  and redis.call('ZCARD', roster) >= known
  and redis.call('EXISTS', index) == redis.call('EXISTS', attendees)
  and redis.call('HLEN', stays) >= inside
  and redis.call('SCARD', seen) >= inside
  and redis.call('EXISTS', scans) == redis.call('EXISTS', byAttendee)
  and ever >= redis.call('SCARD', disputed)
  and (ever == 0 or redis.call('EXISTS', disputed) == 1)
  and redis.call('HLEN', kiosks) == redis.call('SCARD', kioskIds)
  and redis.call('EXISTS', newest) == introducing
  and redis.call('EXISTS', introduced) == introducing
  and redis.call('EXISTS', figures) >= introducing
return sound and 1 or 0
