-- Returns the oldest ARGV[3] entries of the outbox KEYS[1] after ARGV[4], each as its id and its values, unless somebody else
-- than ARGV[1] has the lease KEYS[2]; ARGV[1] has it then for ARGV[2] milliseconds.
local entries = redis.call('XRANGE', KEYS[1], ARGV[4], '+', 'COUNT', ARGV[3])
if #entries == 0 then return {} end
local holder = redis.call('GET', KEYS[2])
if holder and holder ~= ARGV[1] then return {} end
redis.call('SET', KEYS[2], ARGV[1], 'PX', ARGV[2])
local rows = {}
for i, entry in ipairs(entries) do
  local row = { entry[1] }
  for j = 2, #entry[2], 2 do table.insert(row, entry[2][j]) end
  rows[i] = row
end
return rows
