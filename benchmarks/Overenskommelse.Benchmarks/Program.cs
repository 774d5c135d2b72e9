using BenchmarkDotNet.Running;

if (args is ["--smoke"])
{
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
