"""The walker: asks for everything as everybody and looks for anything that is not theirs.

What who may see is said here a second time, in plain Python (`sees`), so that a slip in a scope is not repeated. Around it:

    world       organisations full of canaries: every text and id in an answer names the row that it is of
    cast        who walks, and what each of them should see
    routes      every field of every type, along every way from `Query`
    values      what filters and inputs are filled with: one's own, hidden, never existing
    reads       the questions; `writes` the commands
    walk        asking, and judging the answers
    leaks       faults planted on purpose, each of which the walk must find
"""
