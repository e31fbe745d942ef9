-- Returns 1 if something to the recipient ARGV[1] is under way since ARGV[2]. KEYS: written ahead by when, and to whom.
local to = redis.call('HGETALL', KEYS[2])
for i = 1, #to, 2 do
  if to[i + 1] == ARGV[1] and tonumber(redis.call('ZSCORE', KEYS[1], to[i]) or '0') > tonumber(ARGV[2]) then return 1 end
end
return 0
