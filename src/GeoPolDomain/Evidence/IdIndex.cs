using System.Numerics;

namespace GeoPolDomain.Evidence;

/// <summary>Finds the places of records in their table by id, for work that looks for very many of them.</summary>
/// <remarks>
/// A single record is found by searching the table itself. This index is made for one piece of work and dropped afterwards. It holds
/// numbers only: beside each place the hash code, so that a record is only looked at when it is most likely the right one.
/// </remarks>
internal sealed class IdIndex
{
    private const int None = -1;

    private readonly DatasetRecord[] table;
    private readonly ulong[] slots;

    public IdIndex(DatasetRecord[] table)
    {
        this.table = table;
        slots = new ulong[BitOperations.RoundUpToPowerOf2((uint)table.Length * 2 + 2)];
        for (var place = 0; place < table.Length; place++)
        {
            var hash = HashOf(table[place].IdText);
            var at = hash & (uint)(slots.Length - 1);
            while (slots[at] != 0)
                at = (at + 1) & (uint)(slots.Length - 1);
            slots[at] = ((ulong)hash << 32) | (uint)(place + 1);
        }
    }

    /// <summary>The place of the record with the id. -1 when the table does not hold such a record.</summary>
    public int PlaceOf(string id)
    {
        var hash = HashOf(id);
        for (var at = hash & (uint)(slots.Length - 1); slots[at] != 0; at = (at + 1) & (uint)(slots.Length - 1))
            if ((uint)(slots[at] >> 32) == hash && string.Equals(table[(int)(uint)slots[at] - 1].IdText, id, StringComparison.Ordinal))
                return (int)(uint)slots[at] - 1;
        return None;
    }

    // The hash codes of texts differ from run to run, so nobody can write ids that all fall on one slot.
    private static uint HashOf(string id) => (uint)id.GetHashCode(StringComparison.Ordinal);
}
