"""The walker: asks for everything as everybody and looks for anything that is not theirs.

Who may see what is said here a second time, in plain Python (`cast`), so that a slip in a scope is not repeated.

    world, people, work     organisations full of canaries: every text and id in an answer names the row that it is of
    cast                    who walks, and what each of them should see
    routes, lists           every field of every type, along every way from `Query`, taken from the graph itself
    values, commands        what filters and inputs are filled with: one's own, hidden, never existing
    ask                     one answer, looked through
    reads, writes, walk     the questions, the commands, and all of it
    leaks                   faults planted on purpose, each of which the walk must find
"""
