-- Keeps a state unless one is kept that covers more of anything: that is of a later owner.
-- KEYS[1] where; ARGV: the format, what it covers as JSON, the state, after how many milliseconds it is gone unless it is
-- kept again. Answers 1 if it is kept.
local kept = redis.call('HGET', KEYS[1], 'covers')
local readable, before = pcall(cjson.decode, kept or '')
if readable then
  local offsets = cjson.decode(ARGV[2]).offsets
  for topic, offset in pairs(before.offsets) do
    if offset > (offsets[topic] or 0) then
      return 0
    end
  end
end
redis.call('HSET', KEYS[1], 'format', ARGV[1], 'covers', ARGV[2], 'state', ARGV[3])
redis.call('PEXPIRE', KEYS[1], ARGV[4])
return 1
