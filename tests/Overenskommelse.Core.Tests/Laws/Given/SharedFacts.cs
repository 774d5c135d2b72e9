namespace Overenskommelse.Laws.Given;

/// <summary>The parts that compacts of both regions have: what they refer to is there, or is left out by intent.</summary>
internal sealed class SharedFacts(Dice dice)
{
    public LocalDate InForceFrom { get; } = dice.Chance(70) ? new LocalDate(2021, 5, 19) : dice.Day(2021, 2025);

    public DayFact LastDay() => dice.Chance(85) ? Fact.None : Later(InForceFrom, dice.Day(2024, 2027));

    public static DayFact Later(LocalDate first, LocalDate last) => last < first ? Fact.None : last;

    /// <summary>A regular seat, held on every day, most often; sometimes one that somebody forgot to count, or to discount.</summary>
    public Seat Seat(OrganisationId organisation, Capacity capacity, string holder)
    {
        DayFact first = dice.Chance(80) ? Fact.None : dice.Day();
        return new(organisation, dice.Chance(90) ? SeatKind.Regular : dice.One(SeatKind.CoOpted, SeatKind.Substitute, SeatKind.Support))
        {
            Holder = dice.Chance(97) ? new PersonId(holder) : Fact.None,
            Capacity = dice.Chance(93) ? capacity : dice.One(new Capacity("volunteer"), Capacity.Politician, Capacity.Official, Capacity.Manager),
            CapacityOf = dice.Chance(94) ? organisation : Fact.None,
            FirstDay = first,
            LastDay = dice.LastDay(first, 15),
        };
    }

    /// <summary>Nobody takes a seat in a group that has ceased.</summary>
    public static Register<Seat> Taken(List<Seat> seats, DayFact lastOfGroup) => seats.Where(seat => !(seat.FirstDay.Earliest > lastOfGroup.Latest)).ToRegister();

    /// <summary>One person who sits twice, for the same organisation or for another, perhaps nobody knows how.</summary>
    public IEnumerable<Seat> SeatedTwice(List<Seat> seats, ReadOnlySpan<OrganisationId> organisations)
        => seats.Count > 0 && dice.Chance(20)
            ? [Again(dice.OneOf(seats), dice.Chance(60) ? dice.OneOf(seats).For() : dice.One(organisations))]
            : [];

    private Seat Again(Seat seat, OrganisationId organisation)
        => seat with { Organisation = organisation, Kind = dice.Chance(30) ? Fact.NotKnown : dice.Chance(20) ? SeatKind.Regular : seat.Kind };

    public Signatory Signatory(OrganisationId organisation)
    {
        DayFact signed = dice.Chance(93) ? dice.One(InForceFrom, InForceFrom, dice.Day(2021, 2025)) : Fact.None;
        return new(organisation, signed)
        {
            LastDay = dice.LastDay(signed, 20) is var last && signed.IsNone ? Fact.None : last,
            ContactPersons = dice.Chance(92) ? Enumerable.Range(0, dice.Chance(15) ? 2 : 1).Select(_ => Contact(organisation, signed)).Distinct().ToRegister() : [],
        };
    }

    private ContactPerson Contact(OrganisationId organisation, DayFact signed)
    {
        DayFact first = dice.Chance(70) ? Fact.None : dice.Chance(60) ? signed : dice.Day();
        return new(dice.Chance(97) ? new PersonId($"contact-{organisation}") : Fact.None) { FirstDay = first, LastDay = dice.LastDay(first, 12) };
    }

    public Appointment Appointment(Seat seat, LocalDate on, Id by) => new(seat.Organisation, on)
    {
        Holder = seat.Holder,
        AppointedBy = by,
        FirstDay = dice.Chance(15) ? on.PlusDays(dice.One(0, 1, 30)) : null,
        LastDay = dice.LastDay(on.PlusDays(30), 12),
    };

    public Meeting Meeting(MeetingKind kind, LocalDate day) => new(kind, day)
    {
        Status = dice.Chance(85) ? MeetingStatus.Held : dice.One(MeetingStatus.Called, MeetingStatus.Cancelled),
    };

    /// <summary>Judgements of open norms by somebody entitled, or by somebody else, that have lapsed or still stand.</summary>
    public Register<Judgement> Judgements(RuleSet rules, IReadOnlyList<Id> present)
    {
        List<Judgement> judgements = [];
        List<Rule> open = [.. rules.Where(rule => rule.IsOpen)];
        List<Rule> yearly = open.FindAll(rule => rule.IsByPeriod);
        int some = dice.Between(0, 8);
        for (int i = 0; i < some; i++)
        {
            Rule rule = dice.Chance(30) && yearly.Count > 0 ? dice.OneOf(yearly) : dice.Chance(50) ? dice.OneOf(open) : dice.OneOf(rules.Rules);
            Clause clause = rule.Clause;
            List<Id> entitled = [.. clause.Judges.Where(present.Contains)];
            LocalDate day = dice.Day(2021, 2025);
            Id by = entitled.Count > 0 && dice.Chance(80) ? dice.OneOf(entitled) : new ForumId("somebody-else");

            judgements.Add(new(clause.Id, dice.One(Verdict.Kept, Verdict.NotKept), by, day)
            {
                Year = rule.IsByPeriod && dice.Chance(90) ? day.Year - dice.One(0, 0, 0, 1) : null,
                About = clause.Bearers.Count > 1 && present.Contains(clause.Bearers[0]) && dice.Chance(30) ? clause.Bearers[0] : null,
                LastDay = dice.LastDay(day, 45),
            });
        }

        // Now and then somebody judges the same on the same day, and finds the same or otherwise.
        return judgements.SelectMany(each => dice.Chance(15) ? [each, each with { Verdict = dice.One(Verdict.Kept, Verdict.NotKept), LastDay = Fact.None, Reason = "again" }] : (Judgement[])[each])
            .DistinctBy(each => (each.Clause, each.Day, each.By, each.Verdict)).ToRegister();
    }

    public Register<Explanation> Explanations(RuleSet rules, IReadOnlyList<Id> present)
        => Enumerable.Range(0, dice.Between(0, 3))
            .Select(_ => (Rule: dice.OneOf(rules.Rules), Day: dice.Day()))
            .Select(each => new Explanation(
                each.Rule.Clause.Id, "a reason", dice.Chance(70) && present.Contains(each.Rule.Clause.Bearers[0]) ? each.Rule.Clause.Bearers[0] : new ForumId("board"), each.Day)
            {
                Year = each.Rule.IsByPeriod && dice.Chance(85) ? each.Day.Year - dice.Between(0, 1) : null,
                LastDay = dice.LastDay(each.Day, 40),
            })
            .Distinct()
            .ToRegister();
}
