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

-- So many reports are awaited: one on each of the provider's ids, which some give to all segments alike.
local function awaited()
  local seen, n = {}, 0
  for id in string.gmatch(get('providers') or '', '%S+') do
    if not seen[id] then
      seen[id] = true
      n = n + 1
    end
  end
  return n > 0 and n or tonumber(get('parts') or '0')
end

-- What reports say of a message whose submission has been answered, or is lost for good.
local function reported(at)
  local bad = get('bad')
  if bad then return move(bad, at, get('bad_reason')) end
  local all = awaited()
  if all > 0 and tonumber(get('delivered') or '0') >= all then return move('delivered', at) end
  return nil
end

-- Counts a report on a segment, once. What failed at first may be delivered after all; never the other way round.
local function count(provider, state, reason)
  local before = provider ~= '' and get('report:' .. provider)
  if before == state or before == 'delivered' then return end
  if provider ~= '' then set('report:' .. provider, state) end
  if state ~= 'delivered' then
    if not before then redis.call('HINCRBY', M, 'bads', 1) end
    set('bad', state, 'bad_reason', reason)
    return
  end
  redis.call('HINCRBY', M, 'delivered', 1)
  if before and redis.call('HINCRBY', M, 'bads', -1) <= 0 then redis.call('HDEL', M, 'bad', 'bad_reason') end
end
