using System.Text;

namespace GeoPolDomain.Tests.House;

/// <summary>Makes docs/types.md: what each type means and where it stands, from the documentation comments.</summary>
internal static class TypesPage
{
    public static string Make()
    {
        var text = new StringBuilder(
            """
            # The types

            Made from the documentation comments; do not edit it by hand.

            Every public type, room by room, from the ground up: a room uses those above it on this page and none below. The room is the
            folder and the namespace, and each type has a file of its own. [language.md](language.md) has the words they are made of.

            """);
        var rooms = Described.Library.GetExportedTypes().ToLookup(RoomOf);
        foreach (var room in RoomTests.Floors.SelectMany(floor => floor))
        {
            text.Append($"\n## {room}\n\n| type | means |\n| --- | --- |\n");
            foreach (var type in rooms[room].OrderBy(FileOf, StringComparer.Ordinal))
                text.Append($"| [{NameOf(type)}](../src/GeoPolDomain/{room}/{Uri.EscapeDataString(FileOf(type))}.cs) | {Documentation.SummaryOf(type).Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }

        return text.ToString();
    }

    /// <summary>Where a type should stand, without the ending.</summary>
    public static string FileOf(Type type) =>
        type.IsGenericType ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}{{{string.Join(',', type.GetGenericArguments().Select(one => one.Name))}}}" : type.Name;

    public static string RoomOf(Type type) => type.Namespace!.Split('.')[^1];

    // Markdown would take the brackets for a tag.
    private static string NameOf(Type type) => FileOf(type).Replace("{", "\\<", StringComparison.Ordinal).Replace("}", "\\>", StringComparison.Ordinal);
}
