-- Stores a decided scan, the stay after it and the outbox entry, all at once, if nothing it was decided by changed.
-- Answers the change's sequence, else 'lost', or 'torn' where this slot lost what it had.
-- The order of KEYS and ARGV is that of RedisDoorStore and CommitArguments.
local copy, scans, stays, revisions, present, seen, sequence, outbox, feed, byAttendee, touched, roster, conflicts,
  settled, disputed = unpack(KEYS)
local scanId, attendeeId, scanVersion, stayVersion, revision, nowMillis, scanHead, scanTail, stayHead, stayTail,
  since, ever, type, outcome, at, kiosk, conflict, most, from = unpack(ARGV)

-- Quotation marks in a text are escaped, so this is found nowhere but at its place.
local function version(text)
  return text and string.match(text, '"sequence":(%d+)') or '0'
end

if redis.call('EXISTS', copy) == 0 then
  return 'torn'
end
if version(redis.call('HGET', scans, scanId)) ~= scanVersion
    or version(redis.call('HGET', stays, attendeeId)) ~= stayVersion
    or revision ~= '-1' and (redis.call('HGET', revisions, attendeeId) or '0') ~= revision then
  return 'lost'
end
-- Somebody else took the last room meanwhile.
if most ~= '' and redis.call('ZCOUNT', present, from, '+inf') >= tonumber(most) then
  return 'lost'
end

-- It grows with each change and never runs backwards, even if the last number was lost.
local last = tonumber(redis.call('GET', sequence) or '0')
local number = string.format('%.0f', math.max(last + 1, tonumber(nowMillis) * 100))
redis.call('SET', sequence, number)

redis.call('HSET', scans, scanId, scanHead .. number .. scanTail)
redis.call('ZADD', outbox, number, scanId)
redis.call('ZADD', byAttendee, 0, attendeeId .. ':' .. scanId)
if stayHead ~= '' then
  -- By the time of Redis, as attendees' own changes are: who looks for what changed since then misses nothing.
  local time = redis.call('TIME')
  redis.call('ZADD', touched, 'XX', string.format('%.0f', time[1] * 1000 + math.floor(time[2] / 1000)), attendeeId)
  redis.call('HSET', stays, attendeeId, stayHead .. number .. stayTail)
  redis.call('ZADD', roster, number, attendeeId)
  if since ~= '' then
    redis.call('ZADD', present, since, attendeeId)
  else
    redis.call('ZREM', present, attendeeId)
  end
  if ever == 'add' then
    redis.call('SADD', seen, attendeeId)
  elseif ever == 'remove' then
    redis.call('SREM', seen, attendeeId)
  end
  redis.call('XADD', feed, 'MAXLEN', '~', '500', '*', 'scan', scanId, 'attendee', attendeeId, 'type', type,
    'outcome', outcome, 'at', at, 'kiosk', kiosk)
end
if conflict ~= '' then
  redis.call('SADD', disputed, scanId)
end
if conflict == 'open' then
  redis.call('ZADD', conflicts, number, scanId)
elseif conflict == 'settled' then
  redis.call('ZREM', conflicts, scanId)
  redis.call('ZADD', settled, number, scanId)
end
return number
