using System.Reflection;

namespace Overenskommelse.Architecture;

public sealed class ArchitectureTests
{
    private const int LongestFile = 250;
    private const string Source = "src/Overenskommelse.Core";

    private static readonly Assembly Library = Assembly.Load("Overenskommelse.Core");

    private static readonly Type[] Types =
        [.. Library.GetTypes().Where(type => !type.IsNested && Arrows.IsOurs(type.Namespace ?? ""))];

    [Fact]
    public void A_folder_knows_only_those_above_it()
        => Breaches(type => TypeUse.Of(type).Types
                .Where(used => !Arrows.Allow(type.Namespace!, used.Namespace ?? ""))
                .Select(used => $"{type.FullName} knows {used.FullName}"))
            .ShouldBeEmpty();

    [Fact]
    public void Every_namespace_has_its_place_in_the_order()
        => Types.Select(type => Arrows.FolderOf(type.Namespace!))
            .Where(folder => folder.Length > 0)
            .ShouldBeSubsetOf(Arrows.Folders);

    [Fact]
    public void Nothing_reads_a_clock()
        => Breaches(type => Clock.ReadBy(TypeUse.Of(type)).Select(clock => $"{type.FullName} reads {clock}"))
            .ShouldBeEmpty();

    [Fact]
    public void A_public_type_is_not_open_to_inheritance_by_accident()
        => Library.GetExportedTypes()
            .Where(type => type is { IsSealed: false, IsAbstract: false })
            .ShouldBeEmpty();

    [Fact]
    public void Everything_public_has_a_summary()
        => Documentation.Of(Library).Missing(Library.GetExportedTypes()).ShouldBeEmpty();

    [Fact]
    public void No_source_file_is_long()
        => Repository.Files(Source, "*.cs")
            .Where(file => Repository.Lines(file).Length > LongestFile)
            .ShouldBeEmpty();

    [Fact]
    public void A_source_file_declares_one_public_type()
        => Repository.Files(Source, "*.cs")
            .Where(file => SourceFile.PublicTypes(Repository.Lines(file)).Count() > 1)
            .ShouldBeEmpty();

    /// <summary>The folders of the norms sort what one namespace holds.</summary>
    [Fact]
    public void A_source_file_sits_in_the_folder_of_its_namespace()
        => Repository.Files(Source, "*.cs")
            .Where(file => SourceFile.Namespace(Repository.Lines(file)) is { } ns
                && ns != SourceFile.NamespaceOfFolder(file, Source)
                && !(ns == "Overenskommelse.Norms" && SourceFile.NamespaceOfFolder(file, Source).StartsWith($"{ns}.", StringComparison.Ordinal)))
            .ShouldBeEmpty();

    private static IEnumerable<string> Breaches(Func<Type, IEnumerable<string>> breaches)
        => Types.SelectMany(breaches).Order(StringComparer.Ordinal);
}
