using System.Text.Json;

namespace GeoPolDomain.Exchange;

/// <summary>Looks at the texts of a document of others before it is read.</summary>
internal static class ForeignText
{
    private const string Flaw = "A text is not valid Unicode (broken UTF-8 or half of a surrogate pair); correct the characters.";

    /// <summary>Refuses half of a surrogate pair and broken UTF-8, which JSON can hold and no text can.</summary>
    /// <exception cref="JsonException">A text is not valid Unicode.</exception>
    public static void Check(JsonElement document)
    {
        try
        {
            Walk(document);
        }
        catch (InvalidOperationException mistake)
        {
            throw new JsonException(Flaw, mistake);
        }
    }

    private static void Walk(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
            value.GetString();
        else if (value.ValueKind == JsonValueKind.Array)
            foreach (var item in value.EnumerateArray())
                Walk(item);
        else if (value.ValueKind == JsonValueKind.Object)
            foreach (var member in value.EnumerateObject())
            {
                _ = member.Name;
                Walk(member.Value);
            }
    }
}
