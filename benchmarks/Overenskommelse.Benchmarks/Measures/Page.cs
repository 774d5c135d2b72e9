using System.Globalization;
using System.Runtime.InteropServices;

namespace Overenskommelse.Benchmarks.Measures;

/// <summary>The page that <c>docs/benchmarks.md</c> is written from.</summary>
internal static class Page
{
    public static string Of(Table table) => string.Create(CultureInfo.InvariantCulture, $"""
        # Benchmarks

        Written by `dotnet run -c Release --project benchmarks/Overenskommelse.Benchmarks -- --report`; change the benchmark, not this page.

        Nobody waits for one report on thirty people. Cheap examinations are what make exhaustive answers possible: whole timelines, every
        repair, the compacts of a nation. The figures are ratios formed pair by pair in one run, since absolute times differ between machines and
        from minute to minute; the machine had other work to do, and the quartiles tell how much that disturbed. None of them is a test.

        Measured {DateTime.UtcNow:yyyy-MM-dd}: {Environment.ProcessorCount} processors, {RuntimeInformation.OSArchitecture};
        {RuntimeInformation.OSDescription}; {RuntimeInformation.FrameworkDescription}.

        ## What the library is kept to

        | measure | must | goal | measured | verdict |
        |---|--:|--:|--:|---|
        {string.Join('\n', table.Measures())}

        Where the time of one look goes, and what is not done about the limits that are not met: `docs/decisions/0016-what-one-look-costs.md`.

        Not measured, since there are no timelines yet: the ten-year timeline of the region, in examinations, and that of large on twice the facts.

        ## Everyone

        The same rules on the same facts, relative to a hand-written loop over arrays of structs.

        | contestant | region | large | nation |
        |---|--:|--:|--:|
        {string.Join('\n', table.Contestants())}

        ## The method

        Eight rules:

        1. the leadership group is split evenly between the two sides;
        2. neither side holds more than 60 % of the development group's regular seats, co-opted seats not counted;
        3. two meeting leaders, one from each side, both in the leadership group;
        4. their appointment is not older than a year;
        5. every signatory that has not left has a contact person;
        6. nominations fall between the council's decision and 26 July inclusive, and come from civil-society organisations that had joined;
        7. four development meetings in the last closed year;
        8. an annual meeting in the last closed year.

        | workload | facts | breaches |
        |---|---|--:|
        | region | 12 + 16 seats, 80 signatories, 30 nominations, 6 meetings | 4 |
        | large | 86 + 114 seats, 10,000 signatories, 10,000 nominations, 6 meetings | 301 |
        | nation | 311 compacts, each of 120 + 160 seats, 800 signatories, 300 nominations, 6 meetings | 0–6 each |

        - The workloads are plain objects that refer to each other, made from a fixed seed. Before anything is timed, every contestant must find the
          same breaches in all of them, and in some twenty small cases on both sides of each limit; otherwise the run stops and prints the difference.
        - The hand-written loop reads arrays of structs that refer to each other by place, with days as numbers, and collects each breach as a small struct. FluentValidation, NRules
          and RulesEngine read the objects as they are. Validators, networks and compiled rules are made once and kept. NRules is given a session for each
          examination, and its facts anew; RulesEngine uses its fast compiler, and
          walks through items with a query in the text of a rule. What is asked of one thing is compiled C# in all three.
        - *Built*: the compact is made beforehand and examined again and again, each time on the next day of a year, over and over. From the second examination on
          it keeps what each rule answers until the rule can turn (`docs/decisions/0014-kept-answers.md`), which none of the others does. *From the facts*: the
          library's own facts are there, and a compact is built of them and examined once, every time: nothing is kept. *From the plain objects*: the facts are made too, ids and all.
        - An examination includes making every finding, and counting those that are not kept.
        - Two contestants are warmed up and then run by turns in one process: up to 61 rounds of at least 8 ms for each, changing who goes first. A figure is
          the median of the rounds' ratios, with the quartiles in brackets. Fresh processes are started by turns.
        - One change: somebody gives up a seat in the development group and somebody else takes it. The proposal is checked against the facts, applied and
          considered, which gives the whole report with the change. Before it is timed, that report is compared with one made anew.
        - In words: a compact is built of its facts, examined, and its report said in Swedish, every time; relative to the same without the words. Of those who come and go, the compact is built beforehand. The signatories who come and go are as many as can be waited for, up to 10,000.
        - Allocated bytes are read from the runtime's counter for the thread, and what comes of the facts is the slope between two workloads.
        - `-- --filter *` gives the absolute times and allocations of one contestant after the other, by BenchmarkDotNet.

        """);
}
