-- Reads what is known when a scan comes: whether this slot is whole, what was decided of the scan, the stay, the
-- attendee, and, where it is asked since when stays count, how many are in.
local copy, scans, stays, attendees, present = unpack(KEYS)
local scanId, attendeeId, from = unpack(ARGV)
return {
  tostring(redis.call('EXISTS', copy)),
  redis.call('HGET', scans, scanId) or '',
  redis.call('HGET', stays, attendeeId) or '',
  redis.call('HGET', attendees, attendeeId) or '',
  tostring(from ~= '' and redis.call('ZCOUNT', present, from, '+inf') or 0) }
