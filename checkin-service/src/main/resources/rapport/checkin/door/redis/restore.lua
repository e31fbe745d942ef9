-- Puts decided scans back, and where they left their attendees, unless newer is known: thirteen ARGV for each scan.
local scans, stays, present, seen, sequence, byAttendee, roster, conflicts, settled, disputed = unpack(KEYS)

local function version(text)
  return tonumber(text and string.match(text, '"sequence":(%d+)') or '0')
end

local function restoreStay(scanId, attendeeId, number, type, outcome, inside, since, millis, kiosk)
  local known = redis.call('HGET', stays, attendeeId)
  if version(known) >= tonumber(number) then
    return
  end
  -- Where she came in is told by her entry alone.
  local door = kiosk
  if type == 'EXIT' then
    local before = known and cjson.decode(known)
    door = before and before.since == since and before.kiosk or ''
  elseif since == '' then
    door = ''
  end
  local undone = outcome == 'undone'
  local ever = redis.call('SISMEMBER', seen, attendeeId) == 1
  redis.call('HSET', stays, attendeeId, '{"sequence":' .. number .. ',"inside":' .. inside
    .. ',"since":' .. (since == '' and 'null' or '"' .. since .. '"') .. ',"kiosk":' .. cjson.encode(door)
    .. ',"ever":' .. tostring(ever) .. ',"lastScan":' .. (undone and 'null' or cjson.encode(scanId)) .. '}')
  if inside == 'true' then
    redis.call('ZADD', present, millis, attendeeId)
  else
    redis.call('ZREM', present, attendeeId)
  end
end

for i = 1, #ARGV, 13 do
  local scanId, attendeeId, number, document, kind, type, outcome, first, inside, since, millis, kiosk,
    conflict = unpack(ARGV, i, i + 12)
  if version(redis.call('HGET', scans, scanId)) < tonumber(number) then
    redis.call('HSET', scans, scanId, document)
    redis.call('ZADD', byAttendee, 0, attendeeId .. ':' .. scanId)
    if outcome == 'admitted' then
      redis.call('SADD', seen, attendeeId)
    elseif outcome == 'undone' and first == 'true' then
      redis.call('SREM', seen, attendeeId)
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
    if kind ~= '' then
      redis.call('ZADD', roster, 'GT', number, attendeeId)
    end
    if kind == 'changed' then
      restoreStay(scanId, attendeeId, number, type, outcome, inside, since, millis, kiosk)
    elseif kind == 'erased' then
      redis.call('HDEL', stays, attendeeId)
      redis.call('ZREM', present, attendeeId)
    end
    if tonumber(redis.call('GET', sequence) or '0') < tonumber(number) then
      redis.call('SET', sequence, number)
    end
  end
end
return #ARGV / 13
