-- Answers a scan: what was answered before, else decides, stores the answer and queues the change, all at once.
-- Times in ARGV are ISO 8601; the order of KEYS is that of RedisLedger.
local scans, attendees, admission, present, seen, last, sequence, outbox, feed = unpack(KEYS)
local scanId, attendeeId, type, open, now, nowMillis, scannedAt, kiosk = unpack(ARGV)

local attendee = redis.call('HGET', attendees, attendeeId) or ''

local stored = redis.call('HGET', scans, scanId)
if stored then
  local answer = cjson.decode(stored)
  if answer.attendeeId ~= attendeeId or answer.type ~= type then
    return { 'reused', '', '', '' }
  end
  local queued = ''
  if answer.sequence then
    queued = redis.call('ZRANGEBYSCORE', outbox, answer.sequence, answer.sequence)[1] or ''
  end
  return { 'decided', stored, attendee, queued }
end

local answer = { attendeeId = attendeeId, type = type, at = now, first = false }
local queued = ''
local inside = redis.call('SISMEMBER', present, attendeeId) == 1
local admitted = redis.call('HGET', admission, attendeeId)

if attendee == '' then
  answer.outcome, answer.reason = 'refused', 'unknown-ticket'
elseif type == 'exit' and not inside then
  answer.outcome = 'not-in'
elseif type == 'entry' and admitted then
  answer.outcome, answer.reason = 'refused', admitted
elseif type == 'entry' and inside then
  answer.outcome = 'already-in'
elseif type == 'entry' and open == '0' then
  answer.outcome, answer.reason = 'refused', 'outside-hours'
else
  if type == 'entry' then
    answer.outcome = 'admitted'
    redis.call('SADD', present, attendeeId)
    answer.first = redis.call('SADD', seen, attendeeId) == 1
  else
    answer.outcome = 'left'
    redis.call('SREM', present, attendeeId)
  end
  answer.sequence = redis.call('INCR', sequence)
  redis.call('HSET', last, attendeeId, scanId)
  queued = cjson.encode({
    scanId = scanId, attendeeId = attendeeId, type = type, present = type == 'entry', first = answer.first,
    sequence = answer.sequence, scannedAt = scannedAt, recordedAt = now, kiosk = kiosk,
    queuedMillis = tonumber(nowMillis) })
  redis.call('ZADD', outbox, answer.sequence, queued)
  redis.call('XADD', feed, 'MAXLEN', '~', '500', '*', 'scan', scanId, 'attendee', attendeeId, 'type', type,
    'outcome', answer.outcome, 'at', now, 'kiosk', kiosk)
end

stored = cjson.encode(answer)
redis.call('HSET', scans, scanId, stored)
return { 'decided', stored, attendee, queued }
