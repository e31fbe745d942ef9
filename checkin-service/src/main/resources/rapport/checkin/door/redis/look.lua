-- Reads what is known when a scan comes: whether this slot is whole, what was decided of the scan, the stay.
local copy, scans, stays = unpack(KEYS)
local scanId, attendeeId = unpack(ARGV)
return {
  tostring(redis.call('EXISTS', copy)),
  redis.call('HGET', scans, scanId) or '',
  redis.call('HGET', stays, attendeeId) or '' }
