using System.Text.Json;

namespace GeoPolDomain.Exchange;

/// <summary>
/// A part of a JSON record whose members are taken one by one. What nobody took is lost, and <see cref="Telling"/> says so: nothing can
/// be forgotten.
/// </summary>
internal sealed class Told(Telling telling, JsonElement element, string path)
{
    /// <summary>The value itself. To look at it takes nothing.</summary>
    public JsonElement Element => element;

    /// <summary>The value itself where it is a text. To look at it takes nothing.</summary>
    public string? Words => element.ValueKind == JsonValueKind.String ? element.GetString() : null;

    /// <summary>Looks at a text without taking it.</summary>
    public string? Seen(string member) => Find(member) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    /// <summary>Takes a text. Null when there is none.</summary>
    public string? Text(string member)
    {
        if (Seen(member) is not { } text)
            return null;
        telling.Take(At(member));
        return text;
    }

    /// <summary>Takes a flag. False when there is none.</summary>
    public bool Flag(string member)
    {
        if (Find(member) is not { ValueKind: JsonValueKind.True or JsonValueKind.False } flag)
            return false;
        telling.Take(At(member));
        return flag.GetBoolean();
    }

    /// <summary>The object in a member, from which nothing has been taken yet.</summary>
    public Told? Child(string member) =>
        Find(member) is { ValueKind: JsonValueKind.Object } value ? new(telling, value, At(member)) : null;

    /// <summary>The items of a list, from which nothing has been taken yet.</summary>
    public IReadOnlyList<Told> Items(string member) =>
        Find(member) is { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Select((item, i) => new Told(telling, item, $"{At(member)}/{i}"))]
            : [];

    /// <summary>Takes the texts of a list of texts.</summary>
    public IEnumerable<string> Texts(string member)
    {
        foreach (var item in Items(member))
            if (item.Words is { } text)
            {
                item.TakeAll();
                yield return text;
            }
    }

    /// <summary>Takes a member with everything in it.</summary>
    public void Take(string member) => telling.Take(At(member));

    /// <summary>Takes everything in this part.</summary>
    public Told TakeAll()
    {
        telling.Take(path);
        return this;
    }

    /// <summary>Takes a member and says that it was lost, in whole or in part.</summary>
    public void Lose(string member, string reason)
    {
        telling.Take(At(member));
        telling.Lose(At(member), reason);
    }

    /// <summary>Takes this part and says that it was lost, in whole or in part.</summary>
    public void Lose(string reason)
    {
        telling.Take(path);
        telling.Lose(path, reason);
    }

    private string At(string member) => path.Length == 0 ? member : $"{path}/{member}";

    private JsonElement? Find(string member) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(member, out var value) ? value : null;
}
