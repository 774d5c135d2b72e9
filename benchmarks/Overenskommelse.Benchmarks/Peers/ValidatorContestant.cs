using FluentValidation;
using Overenskommelse.Benchmarks.Peers.Objects;
using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Peers;

/// <remarks>The validator is made once and kept, as its guide advises.</remarks>
internal sealed class ValidatorContestant(string name, IValidator<PlainCompact> validator) : IContestant
{
    public string Name => name;

    public IExaminer Build(Workload workload) => new Examiner(validator, PlainCompactBuilder.Build(workload));

    private sealed class Examiner(IValidator<PlainCompact> validator, PlainCompact facts) : IExaminer
    {
        public int Examine() => validator.Validate(facts).Errors.Count;

        public IReadOnlyCollection<Breach> Breaches() =>
            [.. validator.Validate(facts).Errors.Select(error => (Breach)error.CustomState)];
    }
}
