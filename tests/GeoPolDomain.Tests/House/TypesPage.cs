using System.Text;
using System.Text.RegularExpressions;

namespace GeoPolDomain.Tests.House;

/// <summary>Makes docs/types.md: what each type means and where it stands, from the documentation comments.</summary>
internal static partial class TypesPage
{
    public static string Make()
    {
        var text = new StringBuilder(
            """
            # The types

            Every public type, room by room. Start with `Dataset`, `Membership`, `MembershipBook`, `EdtfDate` and `Explained<T>`.
            This page is made from the documentation comments; do not edit it by hand.

            The rooms stand in their order: a room uses only rooms that come before it on this page. The room is the
            folder and the namespace; a file holds one idea, a record with the small types that only it uses.
            [language.md](language.md) has the words they are made of.

            """);
        var rooms = Described.Library.GetExportedTypes().ToLookup(RoomOf);
        foreach (var room in RoomTests.Floors.SelectMany(floor => floor))
        {
            text.Append($"\n## {room}\n\n| type | means |\n| --- | --- |\n");
            foreach (var type in rooms[room].OrderBy(NameOf, StringComparer.Ordinal))
                text.Append($"| [{NameOf(type)}](../{FileOf(type)}) | "
                    + $"{Documentation.SummaryOf(type).Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }

        return text.ToString();
    }

    /// <summary>The file that declares a type.</summary>
    public static string FileOf(Type type) =>
        Files[(RoomOf(type), BareNameOf(type))].MinBy(file => Path.GetFileName(file) == $"{BareNameOf(type)}.cs" ? 0 : 1)!;

    public static string RoomOf(Type type) => type.Namespace!.Split('.')[^1];

    private static readonly ILookup<(string Room, string Type), string> Files = Checkout.SourceFiles("src/GeoPolDomain")
        .SelectMany(file => DeclaredType().Matches(File.ReadAllText(file)), (file, match) => (File: file, Type: match.Groups["name"].Value))
        .ToLookup(
            one => (Path.GetFileName(Path.GetDirectoryName(one.File)!), one.Type),
            one => Path.GetRelativePath(Checkout.Root, one.File));

    // Markdown would take the brackets for a tag.
    private static string NameOf(Type type) =>
        type.IsGenericType ? $"{BareNameOf(type)}\\<{string.Join(',', type.GetGenericArguments().Select(one => one.Name))}\\>" : type.Name;

    private static string BareNameOf(Type type) => type.Name.Split('`')[0];

    [GeneratedRegex(
        @"^(?:public|internal)\s+(?:(?:abstract|sealed|static|partial|readonly|ref)\s+)*"
        + @"(?:record\s+struct|record|class|struct|enum|interface)\s+(?<name>\w+)",
        RegexOptions.Multiline)]
    internal static partial Regex DeclaredType();
}
