using Overenskommelse.Benchmarks;
using Overenskommelse.Benchmarks.Measures;

return args switch
{
    [FreshProcess.FactsVerb or FreshProcess.ReportVerb] => FreshProcess.Run(args[0]),
    ["--smoke"] => Commands.Smoke(),
    ["--report"] => Commands.Report(),
    _ => Commands.Benchmark(args),
};
