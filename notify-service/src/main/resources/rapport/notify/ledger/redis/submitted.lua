-- The provider has taken the message at ARGV[2] under the ids ARGV[3], one after the other with a space between. Then come
-- early reports: the provider's id, the state and the reason of each.
local now = get('state')
if now ~= 'sending' and now ~= 'unknown' then return {} end
for i = 4, #ARGV, 3 do count(ARGV[i], ARGV[i + 1], ARGV[i + 2]) end
set('providers', ARGV[3])
local taken = move('submitted', ARGV[2])
return reported(ARGV[2]) or taken
