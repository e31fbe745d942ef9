-- What every operation on a message begins with. ARGV[1] is the message's id; all keys are of its part of the ledger.
-- KEYS: the message, planned text messages and planned badge messages by when they may be taken, written ahead by when,
-- to whom these go, the changes to be told, and the marker that is there as long as the part is whole.
local ID, M, SENDING, SENDING_TO, OUTBOX, COPY = ARGV[1], KEYS[1], KEYS[4], KEYS[5], KEYS[6], KEYS[7]
local QUEUES = { sms = KEYS[2], badge = KEYS[3] }
local KEEP = 90 * 86400
local SHOWN = { 'event', 'attendee', 'introduction', 'kind', 'channel', 'state', 'at', 'parts', 'reason', 'attempt',
  'sequence', 'recipient', 'reference', 'providers' }

local function get(field) return redis.call('HGET', M, field) end

local function set(...) redis.call('HSET', M, ...) end

local function show()
  local values = redis.call('HMGET', M, unpack(SHOWN))
  for i = 1, #SHOWN do values[i] = values[i] or '' end
  table.insert(values, 1, ID)
  return values
end

local function tell()
  local values = show()
  local fields = { 'id', values[1] }
  for i, name in ipairs(SHOWN) do
    table.insert(fields, name)
    table.insert(fields, values[i + 1])
  end
  redis.call('XADD', OUTBOX, '*', unpack(fields))
  return values
end

local function leave()
  redis.call('ZREM', QUEUES[get('channel')], ID)
  redis.call('ZREM', SENDING, ID)
  redis.call('HDEL', SENDING_TO, ID)
end

-- Sequences grow, also where an earlier one was lost. Why it is to be sent is kept until it is.
local function come(state, at, reason)
  if state == 'sending' then reason = get('reason') end
  local after = math.max(tonumber(get('sequence') or '0') + 1, tonumber(at) * 100)
  set('state', state, 'at', at, 'reason', reason or '', 'sequence', string.format('%.0f', after))
  redis.call('EXPIRE', M, KEEP)
end

local function move(state, at, reason)
  leave()
  come(state, at, reason)
  return tell()
end

-- What reports say of a message whose submission has been answered, or is lost for good.
local function reported(at)
  local bad = get('bad')
  if bad then return move(bad, at, get('bad_reason')) end
  local parts = tonumber(get('parts') or '0')
  if parts > 0 and tonumber(get('delivered') or '0') >= parts then return move('delivered', at) end
  return nil
end

-- Counts a report on a segment, once.
local function count(provider, state, reason)
  if provider ~= '' and redis.call('HSETNX', M, 'report:' .. provider, state) == 0 then return end
  if state == 'delivered' then redis.call('HINCRBY', M, 'delivered', 1)
  else set('bad', state, 'bad_reason', reason) end
end
