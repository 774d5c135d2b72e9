using System.Reflection;

namespace Overenskommelse.Architecture;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_approved_one()
        => Approved.Matches(
            "tests/Overenskommelse.Core.Tests/Architecture/PublicApi.approved.txt",
            PublicApi.Of(Assembly.Load("Overenskommelse.Core").GetExportedTypes()));
}
