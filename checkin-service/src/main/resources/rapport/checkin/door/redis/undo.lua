-- Puts an attendee back to where she was before her last change, and queues that, all at once.
local scans, present, seen, last, sequence, outbox, feed = unpack(KEYS)
local scanId, now, nowMillis, kiosk = unpack(ARGV)

local stored = redis.call('HGET', scans, scanId)
if not stored then
  return { 'no-such-scan', '', '' }
end
local answer = cjson.decode(stored)
local attendeeId = answer.attendeeId
local function inside()
  return tostring(redis.call('SISMEMBER', present, attendeeId))
end

if answer.undo then
  return { 'already-undone', inside(), redis.call('ZRANGEBYSCORE', outbox, answer.undo, answer.undo)[1] or '' }
end
if not answer.sequence or redis.call('HGET', last, attendeeId) ~= scanId then
  return { 'not-undoable', inside(), '' }
end

if answer.outcome == 'admitted' then
  redis.call('SREM', present, attendeeId)
  if answer.first then
    redis.call('SREM', seen, attendeeId)
  end
else
  redis.call('SADD', present, attendeeId)
end
redis.call('HDEL', last, attendeeId)
answer.undo = redis.call('INCR', sequence)
redis.call('HSET', scans, scanId, cjson.encode(answer))
local queued = cjson.encode({
  scanId = scanId, attendeeId = attendeeId, type = 'undo', present = inside() == '1', first = false,
  sequence = answer.undo, scannedAt = now, recordedAt = now, kiosk = kiosk, queuedMillis = tonumber(nowMillis) })
redis.call('ZADD', outbox, answer.undo, queued)
redis.call('XADD', feed, 'MAXLEN', '~', '500', '*', 'scan', scanId, 'attendee', attendeeId, 'type', 'undo',
  'outcome', 'undone', 'at', now, 'kiosk', kiosk)
return { 'undone', inside(), queued }
