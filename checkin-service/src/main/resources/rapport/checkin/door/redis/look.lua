-- Reads what is known when a scan comes: whether this slot is whole, what was decided of the scan, the stay, the
-- attendee, and, where it is asked since when stays count, how many are in. It is not whole where of two keys that are
-- written together one has something and the other has lost it.
local copy, scans, stays, attendees, present, byAttendee, revisions = unpack(KEYS)
local scanId, attendeeId, from = unpack(ARGV)
local scan = redis.call('HGET', scans, scanId)
local stay = redis.call('HGET', stays, attendeeId)
local attendee = redis.call('HGET', attendees, attendeeId)

local function torn()
  local here = redis.call('ZSCORE', present, attendeeId)
  local inside = stay and string.find(stay, '"inside":true', 1, true) and not string.find(stay, '"since":null', 1, true)
  return here and not stay or inside and not here
    or not stay and redis.call('HLEN', stays) < redis.call('ZCARD', present)
    or (attendee and 1 or 0) ~= redis.call('HEXISTS', revisions, attendeeId)
    or not scan and redis.call('EXISTS', scans) == 0 and redis.call('EXISTS', byAttendee) == 1
end

return {
  tostring(redis.call('EXISTS', copy)),
  scan or '',
  stay or '',
  attendee or '',
  tostring(from ~= '' and redis.call('ZCOUNT', present, from, '+inf') or 0),
  torn() and 'torn' or '' }
