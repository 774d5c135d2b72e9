namespace Overenskommelse.Benchmarks.Measures;

/// <summary>The parts of the page that do not change from run to run.</summary>
internal static class PageText
{
    public const string Opening = """
        # Benchmarks

        Written by `dotnet run -c Release --project benchmarks/Overenskommelse.Benchmarks -- --report`; change the benchmark, not this page.

        Nobody waits for one report on thirty people. Cheap examinations are what make exhaustive answers possible: whole timelines, every
        repair, the compacts of a nation. The figures are ratios to a hand-written loop over the same facts in the same run, since
        absolute times differ between machines and from minute to minute. None of them is a test.


        """;

    public const string Method = """
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

        | workload | facts | findings |
        |---|---|--:|
        | region | 12 + 16 seats, 80 signatories, 30 nominations, 6 meetings | 4 |
        | large | 86 + 114 seats, 10,000 signatories, 10,000 nominations, 6 meetings | 301 |
        | nation | 311 compacts, each of 120 + 160 seats, 800 signatories, 300 nominations, 6 meetings | 0–6 each |

        - The workloads are made from a fixed seed. Before anything is timed, every contestant must find the same things in all of
          them, and in some twenty small cases on both sides of each limit; otherwise the run stops and prints the difference.
        - **The yardstick** is a hand-written pass over arrays of structs. It collects each finding as a small struct, and looks up
          signatories through an array that it fills anew in every pass, since the facts come without an index.
        - The stricter yardstick is the same pass with days as plain numbers, made beforehand: comparing calendar dates is most of what the
          yardstick's time goes to, and a reader ought to know how much.
        - The library works out what does not depend on the day asked about when a compact is built, and examines that. What that
          costs stands in the row on building; the yardstick starts from the bare arrays every time.
        - Yardstick and contestant are warmed up, and then run by turns in one process: up to 61 rounds of about 8 ms for each, changing who
          goes first. A ratio is the median of the rounds' ratios, with the quartiles in brackets.
        - An examination includes making every finding, and counting those that are not kept. Building the facts is not
          part of it, and has a row of its own.
        - One change: somebody gives up a seat in the development group and somebody else takes it. The proposal is checked against the facts,
          applied and considered, which gives the findings that change and the whole report with the change. Before it is timed, that report
          is compared with one made anew.
        - Allocated bytes are read from the runtime's counter for the thread. Per finding: the slope from large with everything kept to
          large with 4,001 findings.
        - Fresh processes are started by turns, 25 of each.


        """;

    public const string Measures = """
        ## The library

        | measure | must | goal | measured | verdict |
        |---|--:|--:|--:|---|

        """;

    public const string Peers = """

        ## The peers

        The same rules, as ratios to the same yardstick. The peers read objects that refer to each other, so that an organisation knows its
        signature; the yardstick has to look it up.

        | peer | region | large | nation |
        |---|--:|--:|--:|

        """;
}
