using System.Text.Json;

namespace GeoPolDomain.Json;

/// <summary>What reading objects of any kind needs.</summary>
internal static class ObjectCodec
{
    /// <summary>Steps over the members that are left, to the end of the object.</summary>
    public static void SkipMembers(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            reader.Read();
            reader.TrySkip();
        }
    }
}
