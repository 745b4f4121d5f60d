using System.Text;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Datasets;

/// <summary>The reference page of the document format, generated from the descriptions by which records are read and written.</summary>
internal static class FormatPage
{
    public static string Markdown()
    {
        var page = new StringBuilder();
        page.Append(Introduction);
        foreach (var table in Tables.All)
        {
            page.Append($"\n## {table.Name}\n\nTag in JSON Lines: `\"record\":\"{table.Tag}\"`.\n");
            foreach (var shape in table.Shapes)
                Describe(page, shape);
        }

        page.Append("\n## Parts of records\n");
        var parts = Parts().OrderBy(shape => shape.Name, StringComparer.Ordinal).ToList();
        foreach (var shape in parts)
            Describe(page, shape);

        page.Append("\n## Codes\n\n");
        page.Append("A document may use a code that an open list does not contain. A closed list allows only its own codes.\n");
        var all = Tables.All.SelectMany(table => table.Shapes).Concat(parts).SelectMany(shape => shape.SmallValues);
        var lists = all.Where(value => !value.Listed.IsEmpty).DistinctBy(value => value.Name);
        foreach (var list in lists.OrderBy(value => value.Name, StringComparer.Ordinal))
            Describe(page, list);
        return page.ToString();
    }

    private static void Describe(StringBuilder page, IShape shape)
    {
        page.Append($"\n### {shape.Name}\n\n{Meanings.Of(shape.Name)}\n\n| member | | type | meaning |\n| --- | --- | --- | --- |\n");
        foreach (var (name, called, isRequired) in shape.Members)
            page.Append($"| `{name}` | {(isRequired ? "required" : "")} | {called} | {Meanings.Of(shape.Name, name)} |\n");
    }

    private static void Describe(StringBuilder page, SmallValue list)
    {
        page.Append($"\n### {list.Name}\n\n{list.Called}; {(list.IsClosed ? "closed" : "open")}.\n\n| code | meaning |\n| --- | --- |\n");
        foreach (var code in list.Listed)
            page.Append($"| `{code}` | {Meanings.Of(list.Name, code)} |\n");
    }

    private static IEnumerable<IShape> Parts()
    {
        var known = new HashSet<string>(Tables.All.SelectMany(table => table.Shapes).Select(shape => shape.Name), StringComparer.Ordinal);
        var waiting = new Queue<IShape>(Tables.All.SelectMany(table => table.Shapes));
        while (waiting.TryDequeue(out var shape))
            foreach (var part in shape.Parts)
                if (known.Add(part.Name))
                {
                    waiting.Enqueue(part);
                    yield return part;
                }
    }

    private const string Introduction = $$"""
        # The document format, version 1

        This page is generated from the library's descriptions of its records. Do not edit it by hand.

        A dataset is written in one of two forms: as one JSON object, or as JSON Lines. Both forms are UTF-8.

        **JSON.** The document is one object. Its members are `"format": "{{Dataset.Format}}"`, an `id`, a `title`, an optional `version`
        and one array for each kind of record.

        **JSON Lines.** The first line is the header: `{"record":"dataset","format":"{{Dataset.Format}}","id":…,"title":…}`. Each
        further line is one record. The member `"record"` of a line names the kind of its record.

        **Reading** accepts members and records in any order. Leave out a member whose value is not known: `null` is an error everywhere.
        Where a meaning below says "Null", the document leaves the member out; null is the value in C#.
        Unknown members, repeated members, and two records of one kind with the same id are errors too. Each error is reported with its
        path, line and byte. A code that an open list does not contain is kept as it is written.

        **Versions.** There is no version 1.1: a newer library may read more under `{{Dataset.Format}}`, and an older one then reports the
        member that it does not know, with its place. A document with another `format`, such as `geopoldomain/2`, is refused with a message
        that names the format that is read. [versioning.md](versioning.md#the-format) says what may change.

        **Writing** is canonical, so equal datasets give the same bytes. Members follow the order of this page, and records are ordered by
        id. JSON is indented by two spaces. Lines end with a line feed, and there is no byte order mark.

        **All records** may have the members `citations`, `accordingTo` and `note`, and up to 100 members of your own. The name of
        such a member is `x-` and then up to 98 of the characters `a-z`, `A-Z`, `0-9`, `.`, `_` and `-`. Its value is any JSON. The
        library keeps it and gives it no meaning (`record.Extras`). No version of the format will define such a name.

        An id consists of lower-case letters and digits, with single `-`, `.` or `_` characters between them. An id is unique among
        the records of its kind. Dates are written in the Extended Date/Time Format (EDTF, ISO 8601-2:2019).

        """;
}
